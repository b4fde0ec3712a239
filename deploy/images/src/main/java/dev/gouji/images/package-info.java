/**
 * Container images of the four services, made without a container engine: a linked JDK, the built application, and a cache of
 * its loaded classes that a training run made.
 */
package dev.gouji.images;
