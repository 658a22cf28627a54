#include <cablegraph/base/error.h>

#include <array>
#include <utility>

namespace cablegraph {
namespace {

struct KindText
{
    std::string_view name;
    std::string_view sentence;
    std::string_view advice;
};

constexpr std::array<KindText, 15> kindTexts{{
    {"not-found", "does not exist", "Check the name and the folder"},
    {"not-a-file", "is a folder or device, not a file", "Choose the files inside it"},
    {"not-readable", "cannot be read", "Check its permissions"},
    {"not-writable", "cannot be written", "Choose another folder or change its permissions"},
    {"disk-full", "could not be written: the disk is full", "Free some space and try again"},
    {"empty", "is empty", "There is nothing to read in it"},
    {"too-large", "is too large", "Split it into single articles"},
    {"not-text", "is not a text that can be read", "Save the article as plain text and open that"},
    {"unsupported", "is of a kind that is not supported", "Choose one of the formats named in the help"},
    {"invalid-data", "breaks the rules of its format", "Correct it and try again"},
    {"damaged", "is damaged", "Restore it from a backup copy"},
    {"not-a-library", "is not a Cablegraph library", "Choose a *.cablegraph file"},
    {"newer-version", "was written by a newer Cablegraph", "Update Cablegraph to open it"},
    {"locked", "is in use by another program", "Close the other program and try again"},
    {"internal", "could not be processed", "Please report this"},
}};

const KindText& textOf(ErrorKind kind) noexcept
{
    return kindTexts[static_cast<std::size_t>(kind)];
}

std::string whatText(ErrorKind kind, const std::filesystem::path& file, const std::string& detail)
{
    std::string text{textOf(kind).name};
    if (!file.empty())
        text += ": " + file.string();
    if (!detail.empty())
        text += ": " + detail;
    return text;
}

} // namespace

std::string_view nameOf(ErrorKind kind) noexcept
{
    return textOf(kind).name;
}

Error::Error(ErrorKind kind, std::filesystem::path file, std::string detail, std::optional<std::size_t> line)
    : std::runtime_error{whatText(kind, file, detail)}
    , m_kind{kind}
    , m_file{std::move(file)}
    , m_detail{std::move(detail)}
    , m_line{line}
{
}

std::string describe(const Error& error)
{
    const KindText& text = textOf(error.kind());
    std::string sentence = error.file().empty() ? std::string{"The input"} : error.file().string();
    if (error.line())
        sentence += ", line " + std::to_string(*error.line());
    sentence += " ";
    sentence += text.sentence;
    if (!error.detail().empty())
        sentence += " (" + error.detail() + ")";
    sentence += ". ";
    sentence += text.advice;
    return sentence + ".";
}

const char* Stopped::what() const noexcept
{
    return "stopped";
}

} // namespace cablegraph
