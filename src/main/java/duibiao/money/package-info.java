/**
 * Printed amounts and the units they are printed in.
 *
 * <p>In: the text of a cell or a sentence. Out: exact {@link java.math.BigDecimal} amounts in yuan
 * (元), beside the text as printed. Nothing here rounds unless its name says so.
 */
package duibiao.money;
