/**
 * The way to PostgreSQL: connections bound to the scope of the work, queries with parameters, and
 * the schemas' change sets. Repositories call {@code Database}; only commands and provisioning call
 * the migrator.
 */
@NullMarked
package id.talenta.platform.database;

import org.jspecify.annotations.NullMarked;
