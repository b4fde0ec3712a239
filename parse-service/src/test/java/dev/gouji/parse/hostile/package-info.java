/** Files that mean harm, or lie about what they are: each ends in its code, within its time. */
package dev.gouji.parse.hostile;
