/** What those who run the services watch: whether one still consumes, how many documents pass it. The same in every service. */
package dev.gouji.watch;
