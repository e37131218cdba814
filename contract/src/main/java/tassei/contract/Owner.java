package tassei.contract;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import tassei.contract.words.OwnerKey;

/** Whose an amount is. A blank key is null: several, or not stated. */
public record Owner(
    String ministry, String integratedProject, String programme, String recipient, String account)
    implements Serializable {
  /** Not 31, by which texts hash: m07 of g098 would meet m17 of g097, and many others alike. */
  private static final int SPREAD = 0x9E3779B1;

  public static final Owner NOT_STATED = new Owner(null, null, null, null, null);

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Owner owner
            && Objects.equals(programme, owner.programme)
            && Objects.equals(ministry, owner.ministry)
            && Objects.equals(integratedProject, owner.integratedProject)
            && Objects.equals(recipient, owner.recipient)
            && Objects.equals(account, owner.account));
  }

  @Override
  public int hashCode() {
    int hash = Objects.hashCode(programme);
    hash = SPREAD * hash + Objects.hashCode(ministry);
    hash = SPREAD * hash + Objects.hashCode(integratedProject);
    hash = SPREAD * hash + Objects.hashCode(recipient);
    return SPREAD * hash + Objects.hashCode(account);
  }

  public String of(OwnerKey key) {
    return switch (key) {
      case MINISTRY -> ministry;
      case INTEGRATED_PROJECT -> integratedProject;
      case PROGRAMME -> programme;
      case RECIPIENT -> recipient;
      case ACCOUNT -> account;
    };
  }

  public Owner with(OwnerKey key, String value) {
    return each(other -> other == key ? value : of(other));
  }

  /** A blank key of a piece is its envelope's. */
  public Owner orElse(Owner whole) {
    return each(key -> of(key) == null ? whole.of(key) : of(key));
  }

  /** The keys that both name, and name alike. */
  public Owner alike(Owner other) {
    return new Owner(
        alike(ministry, other.ministry),
        alike(integratedProject, other.integratedProject),
        alike(programme, other.programme),
        alike(recipient, other.recipient),
        alike(account, other.account));
  }

  private static String alike(String one, String other) {
    return Objects.equals(one, other) ? one : null;
  }

  /** Each key made anew. */
  public static Owner each(Function<OwnerKey, String> value) {
    return new Owner(
        value.apply(OwnerKey.MINISTRY),
        value.apply(OwnerKey.INTEGRATED_PROJECT),
        value.apply(OwnerKey.PROGRAMME),
        value.apply(OwnerKey.RECIPIENT),
        value.apply(OwnerKey.ACCOUNT));
  }
}
