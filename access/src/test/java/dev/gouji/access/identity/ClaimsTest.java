package dev.gouji.access.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void readsGrantsWhereTheyStand() {
        Map<String, Object> claims =
                Map.of("sub", "17", "realm_access", Map.of("roles", List.of("offline_access", "office:4104", 7)));
        Identity who = new Claims("realm_access/roles").identity(claims).orElseThrow();
        assertEquals("17", who.name());
        assertEquals(Set.of(Role.OFFICE), who.roles());
    }

    @Test
    void knowsNobodyWithoutNameOrScope() {
        Claims claims = new Claims("gouji_grants");
        assertEquals(Optional.empty(), claims.identity(Map.of("sub", "17")));
        assertEquals(Optional.empty(), claims.identity(Map.of("sub", "17", "gouji_grants", List.of("office"))));
        assertEquals(Optional.empty(), claims.identity(Map.of("sub", "17", "gouji_grants", Map.of("office", "41"))));
        assertEquals(Optional.empty(), claims.identity(Map.of("gouji_grants", List.of("system"))));
        assertEquals(Optional.empty(), new Claims("sub/roles").identity(Map.of("sub", "17")));
    }
}
