/**
 * Who works where: the scope (the host, one tenant, or none) and the actor of a unit of work, and
 * the rights that follow from them. Bound by the servlet, the API's filter and the job runner; read
 * by the database and the services.
 */
@NullMarked
package id.talenta.platform.scope;

import org.jspecify.annotations.NullMarked;
