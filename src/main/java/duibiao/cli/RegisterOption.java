package duibiao.cli;

import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the register of departments. */
final class RegisterOption {

  @Option(
      names = "--departments",
      paramLabel = "FILE",
      description = "部门登记簿：更名、合并和简称（默认：jobs/departments.csv）")
  private Path file = Home.folder().resolve("jobs/departments.csv");

  Register register() throws IOException {
    return SettingsFile.read("部门登记簿", "--departments", file, Register::read);
  }

  Path file() {
    return file;
  }
}
