package duibiao.check;

import java.util.List;
import java.util.stream.Stream;

/** Every rule. The ledger of a document has one line for each. */
final class Catalogue {

  static final List<Rule> RULES =
      Stream.of(
              TableRules.ALL,
              MatterRules.TABLES,
              NameRules.ALL,
              AcrossTableRules.ALL,
              BasicSpendingRules.ALL,
              UnitRules.ALL,
              RegularityRules.ALL,
              ProseRules.ALL,
              MatterRules.PROSE,
              WordingRules.ALL,
              YearRules.ALL,
              EarlierYearRules.ALL,
              FinalTableRules.ALL,
              FinalThreePublicRules.ALL,
              FinalProseRules.ALL,
              List.of(VersionRules.D_VERSION, CopyRules.D_COPY))
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}
}
