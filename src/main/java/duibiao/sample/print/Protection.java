package duibiao.sample.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files with a password to open them. What is random elsewhere comes from the content here, so that
 * the same file is protected with the same bytes.
 */
final class Protection {

  private static final String PASSWORD = "ys2024";
  private static final String OWNER = "czj2024";
  private static final int KEY_BITS = 128;
  private static final int SALT_BYTES = 16;
  private static final long NO_TIME = 0;

  private Protection() {}

  static byte[] pdf(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      pdf.setDocumentId(NO_TIME);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(OWNER, PASSWORD, new AccessPermission());
      // The cipher of these keys, RC4, needs no random numbers.
      policy.setEncryptionKeyLength(KEY_BITS);
      policy.setPreferAES(false);
      pdf.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** Protects a docx or xlsx. */
  static byte[] office(byte[] content) throws IOException {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword(
        PASSWORD,
        salt(content, "key"),
        salt(content, "key salt"),
        salt(content, "verifier"),
        salt(content, "verifier salt"),
        Arrays.copyOf(salt(content, "integrity"), info.getHeader().getHashAlgorithm().hashSize));
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(content);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IOException("Cannot protect a file", e);
    }
  }

  static byte[] xls(PrintedDocument document) throws IOException {
    byte[] seed = document.name().getBytes(StandardCharsets.UTF_8);
    String before = Biff8EncryptionKey.getCurrentUserPassword();
    Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      SheetRendering.fill(workbook, document);
      FilePassRecord pass = new FilePassRecord(EncryptionMode.cryptoAPI);
      pass.getEncryptionInfo()
          .getEncryptor()
          .confirmPassword(
              PASSWORD, null, null, salt(seed, "verifier"), salt(seed, "verifier salt"), null);
      workbook.getInternalWorkbook().getWorkbookRecordList().add(1, pass);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(before);
    }
  }

  /** Sixteen bytes that look random, from what is protected and what they are for. */
  private static byte[] salt(byte[] content, String purpose) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content);
      digest.update(purpose.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(), SALT_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IOException("Cannot make a salt", e);
    }
  }
}
