import PlaybookExchange

extension ForeignFormat {
  /// The samples that damage begins with.
  var seeds: [String] {
    switch self {
    case .cacao: ["cacao.json"]
    case .react: ["react-playbook.yml", "react-action.yml"]
    case .thehive: ["thehive.json"]
    case .iris: ["iris.json"]
    case .mattermost: ["mattermost.json"]
    case .markdown: ["aws-en.md", "aws-ja.md", "picerl.md", "tasklist.md", "table.md"]
    }
  }

  /// Pieces that the format takes a meaning from.
  var words: [String] {
    switch self {
    case .cacao:
      [
        "\"on_completion\":\"action--00000000-0000-4000-8000-000000000002\",",
        "\"on_failure\":\"action--00000000-0000-4000-8000-000000000005\",",
        "\"type\":\"parallel\",", "\"type\":\"while-condition\",", "\"type\":\"switch-condition\",",
        "\"cases\":{\"a\":\"end--1\"},", "\"workflow\":[],", "\"next_steps\":[],", "\"on_true\":",
        "\"playbook_extensions\":{},", "\"condition\":\"and or not (\",", "__and__",
        "\"timeout\":-1,",
      ]
    case .react:
      [
        "stage: recovery\n", "containment:\n  - RA_1\n", "&a ", "*a", "!!str ", "? ", "|\n", ">-\n",
        "- ", "---\n", "workflow: |\n", "{a: b}", "<<: ", "%YAML 1.1\n",
      ]
    case .thehive, .iris, .mattermost:
      [
        "\"tasks\":", "\"order\":-9223372036854775808,", "\"group\":\"default\",",
        "\"title\":\"\",",
        "\"items\":[],", "\"checklists\":[{}],", "\"mandatory\":0,", "\"tags\":{},", "1 | RA1001: ",
      ]
    case .markdown:
      [
        "# ", "###### ", "- [ ] ", "- [x] ", "1. ", "[**CONTAINMENT**] ", "| a | [ ] |\n",
        "|---|\n",
        "```\n", "~~~\n", "<!--", "-->", "<script>", "</", "<li>", "<br>", "](", "![", "&#x0;",
        "&lt;",
        "===\n", "---\n", "> ", "**(C)** ", "`", "<input type=\"checkbox\" checked>", "\\", "{{X}}",
      ]
    }
  }
}
