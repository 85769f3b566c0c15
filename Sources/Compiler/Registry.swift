import Clauses
import Diagnostics
import Model
import Query
import Rules
import YAML

/// Every rule there is, one line each, in the order of their codes.
package enum Registry {
  /// The cards of all rules, wherever their findings are made.
  package static let cards: [RuleCard] =
    (reading + declaring + resolving + governing + expressing + rules.map(\.card)).sorted { $0.code < $1.code }

  /// KT1xx: made while files are read.
  private static let reading: [RuleCard] = [
    SyntaxError.card,
    MalformedUTF8.card,
    DuplicateKey.card,
    TabIndentation.card,
    TooDeep.card,
    TooLarge.card,
    AliasExpansion.card,
    UnknownAlias.card,
    SeveralDocuments.card,
    Tag.card,
    CollectionKey.card,
    KeyWithoutValue.card,
    BidirectionalControl.card,
    DecomposedText.card,
    ControlCharacter.card,
    UnreadableFile.card,
    TooManyFiles.card,
    NoModelFile.card,
  ]

  /// KT2xx: made while entities are declared.
  private static let declaring: [RuleCard] = [
    UnknownCollection.card,
    UnknownField.card,
    WrongType.card,
    MissingField.card,
    ExpectedField.card,
    UnknownChoice.card,
    NotADate.card,
    NotADuration.card,
    WrongNumber.card,
    IDForm.card,
    EmptyText.card,
    LanguageMissing.card,
    NewerLanguage.card,
  ]

  /// KT3xx: made while references are followed.
  private static let resolving: [RuleCard] = [
    UnknownReference.card,
    WrongKind.card,
    DuplicateID.card,
    UnknownComponent.card,
    UnknownStandard.card,
    UnknownImport.card,
    ImportCircle.card,
    UnknownFramework.card,
    ImportWithFindings.card,
    PackCircle.card,
  ]

  /// KT43x and KT44x: made when findings are waived and ignored.
  private static let governing: [RuleCard] = [
    UnusedWaiver.card,
    UnknownWaiverCode.card,
    IgnoreWithoutReason.card,
    UnusedIgnore.card,
    IgnoreUnknownCode.card,
  ]

  /// KT5xx: made while expressions are typed.
  private static let expressing: [RuleCard] = [
    ExpressionSyntax.card,
    UnknownName.card,
    TypeMismatch.card,
    AmbiguousWord.card,
    TermProblem.card,
    ExpressionTooComplex.card,
    UnverifiedRule.card,
    ScaleProblem.card,
    UnknownRefined.card,
  ]

  /// The rules over the resolved architecture.
  package static let rules: [Rule] = [.endsBeforeStart] + Rule.flowsAndData + Rule.timeAndGovernance
}
