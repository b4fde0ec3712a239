/** Who may do what: roles, scopes and the matrix. Pure. */
package dev.gouji.access.policy;
