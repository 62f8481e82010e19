extension WholeIncident {
  /// Everything that was done, in order: who, what, and to which task.
  static let acts = """
    alice incident-opened -
    alice playbook-applied -
    alice duty-assumed -
    alice task-claimed C-01
    alice evidence-registered C-01
    alice task-done C-01
    bob duty-assumed -
    bob task-started C-02
    bob evidence-registered C-02
    bob check-requested C-02
    chie task-checked C-02
    alice decision-taken C-05
    alice evidence-registered C-05
    alice task-done C-05
    chie task-blocked C-08
    chie task-claimed S-04
    chie evidence-registered S-04
    chie task-done S-04
    chie fact-set -
    chie clock-proposed -
    chie clock-proposed -
    chie clock-proposed -
    chie fact-set -
    chie task-started E-01
    chie evidence-registered E-01
    chie task-done E-01
    bob task-claimed N-12
    bob evidence-registered N-12
    bob task-done N-12
    bob evidence-registered P-02
    bob task-done P-02
    bob entry-recorded -
    chie task-started M-07
    chie task-done M-07
    chie act-undone M-07
    chie task-done M-07
    alice handover-offered -
    bob handover-accepted -
    bob incident-closed -
    """.split(separator: "\n").map { String($0) }

  /// The number of the one entry with the odd marker in it.
  static let marked = 32
}
