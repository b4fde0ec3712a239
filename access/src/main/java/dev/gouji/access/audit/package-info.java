/** The record of what people changed, and whether it is whole. Pure. */
package dev.gouji.access.audit;
