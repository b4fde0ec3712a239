/** Rules on table 3, 收到和处理政府信息公开申请情况. */
package dev.gouji.validate.rule.requests;
