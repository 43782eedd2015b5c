/** Who may do what: users, roles, privileges, and the statements about them. */
@NullMarked
package io.mimeseries.iotdb.auth;

import org.jspecify.annotations.NullMarked;
