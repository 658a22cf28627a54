#include "zipreader.h"

#include "bookreader.h"
#include "officereader.h"
#include "ziparchive.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace cablegraph::article {
namespace {

/// Files that systems put beside those of the user; a path's ".." hides nothing.
bool isHidden(const std::string& name)
{
    bool isDotted = false;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string part = name.substr(at, end - at);
        isDotted = isDotted || (part.starts_with('.') && part != "." && part != "..");
        at = end + 1;
    }
    return name.empty() || isDotted || name.starts_with("__MACOSX/") || name.ends_with("Thumbs.db") ||
           name.ends_with("desktop.ini");
}

void readFiles(const Archive& archive, const std::string& origin, Budget& budget, Reading& reading,
               const PartReader& readPart)
{
    if (budget.depth <= 0)
        throw Error{ErrorKind::TooLarge, origin, "archives lie in archives too deeply"};
    --budget.depth;
    std::size_t files = 0;
    archive.forEach([](const std::string& name) { return !isHidden(name); },
                    [&](const std::string& name, std::string bytes) {
                        if (reading.articles.size() >= budget.articles)
                            return;
                        ++files;
                        try {
                            readPart(std::move(bytes), origin + '#' + name, budget, reading);
                        } catch (const Error& error) {
                            if (budget.bytes == 0)
                                throw;
                            reading.problems.push_back(error);
                        }
                    });
    ++budget.depth;
    if (files == 0)
        throw Error{ErrorKind::Empty, origin, "no files in this archive"};
}

} // namespace

void readZip(std::string_view bytes, const std::string& origin, Budget& budget, Reading& reading,
             const PartReader& readPart)
{
    const Archive archive{bytes, origin, budget.bytes};
    const std::vector<std::string> names = archive.names();
    const auto has = [&](std::string_view name) { return std::ranges::find(names, name) != names.end(); };
    const std::string kind = has("mimetype") ? archive.file("mimetype").substr(0, 200) : std::string{};
    if (kind.starts_with("application/epub+zip") || has("META-INF/container.xml"))
        return readBook(archive, origin, reading);
    if (has("word/document.xml")) {
        reading.articles.push_back(readDocx(archive, origin));
        return;
    }
    if (kind.starts_with("application/vnd.oasis.opendocument.text") ||
        (kind.empty() && has("content.xml") && has("styles.xml"))) {
        reading.articles.push_back(readOdt(archive, origin));
        return;
    }
    if (has("xl/workbook.xml") || kind.find("spreadsheet") != std::string::npos)
        throw Error{ErrorKind::Unsupported, origin, "a spreadsheet"};
    if (has("ppt/presentation.xml") || kind.find("presentation") != std::string::npos)
        throw Error{ErrorKind::Unsupported, origin, "a presentation"};
    readFiles(archive, origin, budget, reading, readPart);
}

} // namespace cablegraph::article
