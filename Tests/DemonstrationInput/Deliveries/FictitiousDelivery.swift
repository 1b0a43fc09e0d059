import StrategyModel

/// A fictitious supplier's delivery of one period, with the mistakes planted in it.
struct FictitiousDelivery {
  let supplier: FictitiousSupplier
  let period: Period

  /// The main file as it should be; `name` where the supplier names it otherwise this time.
  func file(named name: String? = nil, format: (any ReportFormat)? = nil) -> DeliveredFile {
    let planted = PlantedFault.planted(in: period, by: supplier.id)
    let list = edited(planted)
    let rendered = (format ?? supplier.format).rendered(list.map(\.row), period: period)
    var file = DeliveredFile(
      period: period, supplier: supplier.id, name: name ?? supplier.fileName(period),
      bytes: rendered.bytes, received: received, way: supplier.way)
    for (index, entry) in list.enumerated() {
      for fault in entry.faults {
        guard let rule = fault.rule else { continue }
        let line = rendered.line(row: index, field: fault.field)
        file.faults.append(
          PlantedFault.Listed(
            period: period, supplier: supplier.id, file: file.name, line: line, rule: rule,
            what: fault.what))
      }
    }
    return file
  }

  /// The correction of a single project, sent later.
  func correction(of number: Int, named name: String) -> DeliveredFile {
    let rows = supplier.rows(in: period).filter { $0.project == Placeholder.numbered(number)?.id }
    return DeliveredFile(
      period: period, supplier: supplier.id, name: name,
      bytes: supplier.format.rendered(rows, period: period).bytes, received: received, way: "mail")
  }

  /// A mistake of the whole file, listed for its name.
  func listed(_ rule: String, file: String) -> [PlantedFault.Listed] {
    PlantedFault.planted(in: period, by: supplier.id)
      .filter { $0.rule == rule && $0.project == nil && $0.field == nil }
      .map {
        PlantedFault.Listed(
          period: period, supplier: supplier.id, file: file, line: nil, rule: rule, what: $0.what)
      }
  }

  /// Some working hour three to ten days after the period's end.
  var received: ReceivedTime {
    var numbers = SplitMix64(key: "\(supplier.id) \(period) received")
    let day = period.lastDay.adding(days: numbers.number(in: 3...10))
    let minute = numbers.number(in: 8 * 60...17 * 60)
    return ReceivedTime(day: day, second: minute * 60)
  }

  private func edited(_ planted: [PlantedFault]) -> [(row: ReportRow, faults: [PlantedFault])] {
    var list: [(row: ReportRow, faults: [PlantedFault])] = []
    for original in supplier.rows(in: period) {
      var row = original
      let own = planted.filter { $0.project.flatMap(Placeholder.numbered)?.id == original.project }
      for case .cells(let cells) in own.map(\.edit) { row.replaced.merge(cells) { $1 } }
      let copies = own.filter { if case .again = $0.edit { true } else { false } }
      // Contradicting rows are found on each of them, identical ones on the second.
      list.append((row, own.filter { $0.rule != "duplicate-row" }))
      for fault in copies {
        guard case .again(let cells) = fault.edit else { continue }
        var copy = row
        copy.replaced.merge(cells) { $1 }
        list.append((copy, [fault]))
      }
    }
    for fault in planted {
      switch fault.edit {
      case .foreign(let number):
        let row = Placeholder.numbered(number)?.report(in: period)
        if let row { list.append((row, [fault])) }
      case .stranger(let id, let name):
        list.append((ReportRow(project: id, name: name, status: .ongoing), [fault]))
      default: break
      }
    }
    return list
  }
}
