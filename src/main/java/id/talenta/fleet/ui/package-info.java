/** The host's list of governments, from {@code FleetService}. */
@NullMarked
package id.talenta.fleet.ui;

import org.jspecify.annotations.NullMarked;
