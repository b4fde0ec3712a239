/** The events between the services, their topics and their form on the wire. Knows findings, reports and forms. */
package dev.gouji.contract.event;
