internal import IncidentCore

/// A playbook of another tool, before it is fitted into our form.
struct DraftPlaybook {
  /// What it is called.
  var name = ""
  /// What it is for.
  var summary: String?
  var authors: [String] = []
  /// Pages it was written from.
  var sources: [Reference] = []
  /// Questions it asks.
  var facts: [DraftFact] = []
  /// Its tasks in working order.
  var tasks: [DraftTask] = []
  /// What is kept beside, under names of our own that begin with `x-`.
  var extras: [ExtraField] = []
}

/// A question of another tool.
struct DraftFact {
  var id: String
  var kind: FactDefinition.Kind
  var title: String
  var choices: [String] = []
}
