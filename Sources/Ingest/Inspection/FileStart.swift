internal import DelimitedText
internal import StrategyModel

/// The first bytes of a file and what they say of it.
struct FileStart {
  let name: String
  let bytes: [UInt8]
  let look: FileLook
  /// Of delimited text.
  let detected: DetectedDialect?
  /// What contradicts a declared dialect.
  let findings: [Finding]

  /// Reads the start, and the whole once where only the whole tells its encoding.
  static func of<Source: ByteSource & ~Copyable>(
    name: String, declared: Dialect?, open: () throws(Source.Failure) -> Source
  ) throws(Source.Failure) -> FileStart {
    var source = try open()
    let bytes = try source.bytes(atMost: FileLook.sampleSize + 1)
    let isWhole = bytes.count <= FileLook.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<FileLook.sampleSize])
    let look = FileLook(sample, isWhole: isWhole, name: name)
    guard case .delimited = look else {
      return FileStart(name: name, bytes: sample, look: look, detected: nil, findings: [])
    }
    var declaration = declared.map { DialectDeclaration(of: $0) } ?? DialectDeclaration()
    var detection = DialectDetector(declared: declaration).detect(sample, isWhole: isWhole)
    if declared == nil, !isWhole, case .delimited(let first) = detection,
      first.decisions.contains(where: { $0.reason == .onlyASCII })
    {
      // The first umlaut may stand far behind the sample.
      var detector = EncodingDetector()
      var rest = try open()
      while true {
        let chunk = try rest.bytes(atMost: FileLook.sampleSize)
        if chunk.isEmpty { break }
        detector.add(chunk)
      }
      let found = detector.finish(isWhole: true)
      if found.encoding != first.dialect.encoding {
        declaration.encoding = found.encoding
        detection = DialectDetector(declared: declaration).detect(sample, isWhole: isWhole)
          .because(found.reason)
      }
    }
    guard case .delimited(let detected) = detection else {
      return FileStart(name: name, bytes: sample, look: .empty, detected: nil, findings: [])
    }
    var findings: [Finding] = []
    if let declared {
      let free = DialectDetector().detect(sample, isWhole: isWhole)
      findings = detected.contradictions(of: declared, free: free, file: name)
    }
    return FileStart(
      name: name, bytes: sample, look: look, detected: detected, findings: findings)
  }

  /// The profile whose `match` fits.
  func profile(_ profiles: [Profile]) -> ProfileChoice {
    var finder = ProfileFinder(bytes, file: name, look: look, profiles: profiles)
    return finder.choose(supplier: nil, dataSet: nil, named: nil)
  }
}

extension ByteSource where Self: ~Copyable {
  /// The next bytes, fewer only at the end.
  mutating func bytes(atMost count: Int) throws(Failure) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 16)
    defer { buffer.deallocate() }
    var filled = 0
    while filled < buffer.count {
      let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if read <= 0 { break }
      filled += min(read, buffer.count - filled)
    }
    return Array(buffer[..<filled])
  }
}

extension DialectDetection {
  /// The same detection, its encoding decided for another reason.
  fileprivate func because(_ reason: DialectReason) -> DialectDetection {
    guard case .delimited(var detected) = self else { return self }
    for index in detected.decisions.indices where detected.decisions[index].subject == .encoding {
      detected.decisions[index].reason = reason
    }
    return .delimited(detected)
  }
}
