package duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Limits;
import duibiao.form.FormRecogniser;
import duibiao.form.RecognisedForm;
import duibiao.form.RecognisedForm.Votes;
import duibiao.taxonomy.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blank workbooks that departments and units are given to fill in. */
class OfficialWorkbooksTest {

  private static final Path FORMS = Path.of("..", "shared", "forms");

  @ParameterizedTest
  @ValueSource(strings = {"department_budget_form_2026.xlsx", "unit_budget_form_2026.xlsx"})
  void holdTheNineBudgetForms(String name) throws Exception {
    Document document = read(name);

    assertThat(FormRecogniser.recognise(document))
        .allMatch(form -> form.votes() == Votes.BOTH && form.isUnitPrinted())
        .extracting(RecognisedForm::form)
        .containsExactly(
            Form.B1, Form.B2, Form.B3, Form.B4, Form.B5, Form.B6, Form.B7, Form.B8, Form.B9);
    assertThat(document.grids()).hasSize(9);
    assertThat(document.warnings()).isEmpty();
  }

  private static Document read(String name) throws Exception {
    Path file = FORMS.resolve(name);
    assumeTrue(Files.exists(file), "跳过：没有官方空白表 " + file);
    return new SheetReader().read(name, bytes(file), new Budget(Limits.DEFAULT));
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
