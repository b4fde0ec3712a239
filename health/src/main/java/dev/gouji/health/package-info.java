/** Whether a service still consumes what it is there to consume; the same in every service that reads topics. */
package dev.gouji.health;
