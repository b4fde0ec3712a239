/** Rules on table 2, 主动公开政府信息情况. */
package dev.gouji.validate.rule.disclosure;
