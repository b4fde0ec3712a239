/** The edge of the service: reports come in, checked reports go out. Everything that judges is in the sub-packages. */
package dev.gouji.validate;
