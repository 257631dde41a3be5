/**
 * Who is compared with whom.
 *
 * <p>In: a {@link duibiao.benchmark.peer.Profile} of each department and year. Out: {@link
 * duibiao.benchmark.peer.PeerSet}s: those of the same kind and size, the nearest ones, and the sets
 * of the analyst, each with its year and with what it was made of. Departments and units are never
 * in one set. A new reason to compare is a constant of {@link duibiao.benchmark.peer.Basis}.
 */
package duibiao.benchmark.peer;
