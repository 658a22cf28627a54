#pragma once

namespace cablegraph::article {

/// The other end of a confined reading (core/article/readerprocess.h): takes away from this process what reading does
/// not need (memory, time, files to write), reads standard input to its end, and writes what it held, or the error, to
/// standard output. Returns the exit status, 0 also when the bytes could not be read.
[[nodiscard]] int serveReading(int argc, char** argv);

} // namespace cablegraph::article
