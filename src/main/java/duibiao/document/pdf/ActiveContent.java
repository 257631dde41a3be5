package duibiao.document.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a viewer might run or unpack (动态内容): scripts, programs to launch, embedded files. It is
 * counted and never touched.
 */
final class ActiveContent {

  private static final int MOST_OBJECTS = 20_000;

  private static final Set<String> RUN = Set.of("JavaScript", "Launch");
  private static final Set<String> HOLDERS =
      Set.of("OpenAction", "AA", "A", "Next", "Names", "JavaScript", "EmbeddedFiles", "Kids");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private int count;

  private ActiveContent() {}

  /** Number of active things that the document, its fields and its pages name. */
  static int count(PDDocument pdf) {
    ActiveContent content = new ActiveContent();
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    content.open.add(catalog);
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null) {
      content.add(form.getItem(COSName.FIELDS));
    }
    for (PDPage page : pdf.getPages()) {
      content.open.add(page.getCOSObject());
      content.add(page.getCOSObject().getItem(COSName.ANNOTS));
    }
    content.walk();
    return content.count;
  }

  private void add(COSBase object) {
    if (object != null) {
      open.add(object);
    }
  }

  private void walk() {
    while (!open.isEmpty() && seen.size() < MOST_OBJECTS) {
      COSBase next = open.poll();
      COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
      if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
        look(dictionary);
      } else if (object instanceof COSArray array && seen.add(array)) {
        array.forEach(this::add);
      }
    }
  }

  private void look(COSDictionary dictionary) {
    boolean isRun = RUN.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
    boolean isFile =
        dictionary.containsKey(COSName.EF)
            || "FileAttachment".equals(dictionary.getNameAsString(COSName.SUBTYPE));
    count += isRun || isFile ? 1 : 0;
    boolean isEvents = dictionary.getNameAsString(COSName.S) == null;
    for (COSName key : dictionary.keySet()) {
      if (HOLDERS.contains(key.getName()) || (isEvents && key.getName().length() <= 2)) {
        add(dictionary.getItem(key));
      }
    }
  }
}
