package duibiao.document.pdf;

import duibiao.document.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Inflates every stream a page reaches once, without keeping it, before PDFBox inflates it into
 * memory: a megabyte of Flate data can stand for a gigabyte of blanks.
 *
 * <p>Images are inflated by whoever draws a page, never by the reader, so only the size that they
 * declare is looked at, and only on request.
 */
final class StreamGuard {

  private static final int OBJECTS = 200_000;

  /** More than Flate (1032) and LZW (1365) can expand a byte to. */
  private static final long WORST_EXPANSION = 1400;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final byte[] discarded = new byte[1 << 16];
  private final Budget budget;
  private final long imageDots;

  StreamGuard(Budget budget) {
    this(budget, Long.MAX_VALUE);
  }

  /** A guard that also refuses images of more dots. */
  StreamGuard(Budget budget, long imageDots) {
    this.budget = budget;
    this.imageDots = imageDots;
  }

  /** Checks the contents of a page and all that its resources reach. */
  void check(PDPage page) throws IOException {
    long contentBytes = 0;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      contentBytes += decodedBytes(streams.next().getCOSObject());
      requireWithin(contentBytes);
    }
    if (page.getResources() != null) {
      checkReached(page.getResources().getCOSObject());
    }
  }

  private void checkReached(COSBase resources) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(resources);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
      if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
        Budget.require(seen.size() <= OBJECTS, "资源对象", OBJECTS);
        if (dictionary instanceof COSStream stream) {
          checkStream(stream);
        }
        dictionary.getValues().forEach(open::push);
      } else if (object instanceof COSArray array && seen.add(array)) {
        array.forEach(open::push);
      }
    }
  }

  private void checkStream(COSStream stream) throws IOException {
    if (isImage(stream)) {
      long dots = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
      Budget.require(dots <= imageDots, "图像点数", imageDots);
    } else {
      decodedBytes(stream);
    }
  }

  private static boolean isImage(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  private long decodedBytes(COSStream stream) throws IOException {
    long bytes = isPlainFlate(stream.getFilters()) ? inflate(stream) : worstCase(stream);
    requireWithin(bytes);
    budget.countDecoded(bytes);
    return bytes;
  }

  private void requireWithin(long bytes) {
    long limit = budget.limits().partBytes();
    Budget.require(bytes <= limit, "单个内容流解压后的字节数", limit);
  }

  private static boolean isPlainFlate(COSBase filters) {
    if (filters instanceof COSArray array) {
      return array.size() == 1 && isPlainFlate(array.getObject(0));
    }
    return COSName.FLATE_DECODE.equals(filters)
        || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
  }

  private long inflate(COSStream stream) throws IOException {
    long bytes = 0;
    try (InputStream raw = stream.createRawInputStream();
        InputStream inflated = new InflaterInputStream(raw)) {
      long limit = budget.limits().partBytes();
      for (int read; bytes <= limit && (read = inflated.read(discarded)) >= 0; ) {
        bytes += read;
      }
    }
    return bytes;
  }

  /** An old or stacked compression is rare and small in honest files: its worst case must fit. */
  private static long worstCase(COSStream stream) {
    COSBase filters = stream.getFilters();
    int compressions = filters instanceof COSArray array ? array.size() : filters == null ? 0 : 1;
    return (long) (stream.getLength() * Math.pow(WORST_EXPANSION, compressions));
  }
}
