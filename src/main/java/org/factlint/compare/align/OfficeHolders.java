package org.factlint.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.jspecify.annotations.Nullable;

/** Who holds which office, looked up by the holder. */
final class OfficeHolders {
  private final Map<String, List<EntityId>> officesByHolder = new HashMap<>();

  OfficeHolders(Entities entities) {
    for (Entity office : entities.all()) {
      for (EntityId holder : office.links().holders()) {
        officesByHolder.computeIfAbsent(holder.value(), any -> new ArrayList<>()).add(office.id());
      }
    }
  }

  List<EntityId> heldBy(String entity) {
    return officesByHolder.getOrDefault(entity, List.of());
  }

  @Nullable EntityId only(String entity) {
    List<EntityId> held = heldBy(entity);
    return held.size() == 1 ? held.get(0) : null;
  }
}
