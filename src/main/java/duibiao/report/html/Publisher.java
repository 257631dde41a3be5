package duibiao.report.html;

/**
 * Who a disclosure speaks for, among those of one level.
 *
 * @param district district (区)
 * @param department name as the cover prints it
 */
record Publisher(String district, String department) {}
