package tassei.contract;

import java.io.Serializable;
import java.util.function.Function;
import tassei.contract.words.OwnerKey;

/** Whose an amount is. A blank key is null: several, or not stated. */
public record Owner(
    String ministry, String integratedProject, String programme, String recipient, String account)
    implements Serializable {
  public static final Owner NOT_STATED = new Owner(null, null, null, null, null);

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
