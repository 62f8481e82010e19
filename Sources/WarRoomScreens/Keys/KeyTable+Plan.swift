extension KeyTable {
  /// Changing the plan of a running incident.
  static let plan: [Binding] = [
    bind(
      .addTask, "K", [.board, .task], "Add a task that no playbook has", "タスクを追加する",
      command: "task add \"...\" --phase scope"),
    bind(
      .applyPlaybook, "", reading, "Work by one more playbook", "プレイブックを追加する",
      command: "playbook apply NAME"),
    bind(
      .updatePlaybook, "", reading, "Take a newer version of a playbook in use", "プレイブックを新しい版に更新する",
      command: "playbook update"),
  ]
}
