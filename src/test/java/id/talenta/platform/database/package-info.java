@NullMarked
package id.talenta.platform.database;

import org.jspecify.annotations.NullMarked;
