extension IncidentState {
  /// Takes in what people from outside asked or were told.
  mutating func applyToEnquiries(_ event: EnquiryEvent, _ stamp: Stamp) {
    switch event {
    case .logged(let data):
      let text = OpenEnquiry.beginning(of: data.text)
      let asked = OpenEnquiry(
        id: data.enquiry, kind: data.kind, count: data.count, text: text, at: stamp.happened,
        by: stamp.by)
      enquiries.last = max(enquiries.last, data.enquiry.number)
      enquiries.add(data.count, of: data.kind)
      if data.open { enquiries.open.append(asked) }
      remember(.enquiry(asked, answered: false), of: .enquiry(event), stamp: stamp)
    case .answered(let data):
      guard let position = enquiries.open.firstIndex(where: { $0.id == data.enquiry }) else {
        return
      }
      let asked = enquiries.open.remove(at: position)
      remember(.enquiry(asked, answered: true), of: .enquiry(event), stamp: stamp)
    }
  }

  /// Takes an enquiry back, or the answer to it.
  mutating func takeBack(_ asked: OpenEnquiry, answered: Bool) {
    if answered {
      enquiries.open.append(asked)
      enquiries.open.sort { $0.id < $1.id }
    } else {
      enquiries.add(0.subtracting(asked.count), of: asked.kind)
      enquiries.open.removeAll { $0.id == asked.id }
    }
  }
}
