#include "contentreader.h"
#include "pdfreader.h"
#include "zipreader.h"

#include <cablegraph/confined/readhere.h>

#include <utility>

namespace cablegraph::article {
namespace {

void readPartHere(std::string bytes, const std::string& origin, Budget& budget, Reading& reading)
{
    const Format format = detectFormat(bytes);
    if (format == Format::Pdf)
        reading.articles.push_back(readPdf(bytes, origin));
    else if (format == Format::Zip)
        readZip(bytes, origin, budget, reading, readPartHere);
    else
        readContent(format, std::move(bytes), origin, budget, reading, readPartHere);
}

} // namespace

Reading readHere(std::string bytes, const std::string& origin, const ReadOptions& options)
{
    Budget budget;
    budget.largestText = options.largestFile;
    Reading reading;
    readPartHere(std::move(bytes), origin, budget, reading);
    return reading;
}

} // namespace cablegraph::article
