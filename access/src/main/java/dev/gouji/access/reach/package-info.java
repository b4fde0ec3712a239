/** Which addresses are the public internet, and which a service must not be led to. Pure. */
package dev.gouji.access.reach;
