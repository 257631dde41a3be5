/**
 * The commands.
 *
 * <p>In: arguments. Out: CSV on standard output, sentences on standard error, and an exit code by
 * the contract. A new command is a class here and a subcommand of {@link duibiao.cli.Duibiao}.
 */
package duibiao.cli;
