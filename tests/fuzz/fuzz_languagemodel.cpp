#include <cablegraph/base/error.h>
#include <cablegraph/language/analyzer.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <span>
#include <vector>
#include <zlib.h>

using namespace cablegraph;
using namespace cablegraph::language;

namespace {

/// Makes size and checksum right, so that the fuzzer reaches what lies behind them.
void sign(std::vector<std::byte>& bytes)
{
    namespace format = modelformat;
    if (bytes.size() < format::headerSize + format::checksumSize)
        return;
    const std::uint64_t size = bytes.size();
    std::memcpy(bytes.data() + 16, &size, sizeof size);
    const std::size_t covered = bytes.size() - format::checksumSize;
    const auto sum = static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), covered));
    std::memcpy(bytes.data() + covered, &sum, sizeof sum);
}

void load(std::span<const std::byte> bytes)
{
    try {
        const Analyzer analyzer = Analyzer::fromModel(ModelFile::parse(bytes, "fuzzed.model"));
        static_cast<void>(
            analyzer.analyze("Gen. Cho can't say who's met in the U.S. \"Why not?\" he asked on Dec. 3."));
    } catch (const Error& error) {
        switch (error.kind()) {
        case ErrorKind::Empty:
        case ErrorKind::InvalidData:
        case ErrorKind::NewerVersion:
        case ErrorKind::Damaged:
            return;
        default:
            std::fprintf(stderr, "broken promise: the documented errors only, not %s\n", error.what());
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto* begin = reinterpret_cast<const std::byte*>(data);
    std::vector<std::byte> bytes{begin, begin + size};
    load(bytes);
    sign(bytes);
    load(bytes);
    return 0;
}
