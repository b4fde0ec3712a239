/** Made-up reports, printed in every shape that portals use, each with what a good reader reads in every cell. */
package dev.gouji.parse.made;
