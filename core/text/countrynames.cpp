#include <cablegraph/text/countrynames.h>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <cstring>

namespace cablegraph::text {
namespace {

/// "USA", "UK": fine in a sentence, but no name to find a node by.
bool isAbbreviation(const icu::UnicodeString& name)
{
    for (int32_t i = 0; i < name.length(); ++i)
        if (u_isalpha(name[i]) && !u_isupper(name[i]))
            return false;
    return true;
}

std::unique_ptr<icu::LocaleDisplayNames> namesOf(const icu::Locale& language, UDisplayContext length)
{
    std::array context{length, UDISPCTX_NO_SUBSTITUTE};
    return std::unique_ptr<icu::LocaleDisplayNames>{
        icu::LocaleDisplayNames::createInstance(language, context.data(), static_cast<int32_t>(context.size()))};
}

/// Empty where there is none.
icu::UnicodeString nameIn(const icu::LocaleDisplayNames& names, const char* country)
{
    icu::UnicodeString name;
    names.regionDisplayName(country, name);
    if (name.isBogus())
        return {};
    const int32_t open = name.indexOf(u'(');
    return open > 0 ? icu::UnicodeString{name, 0, open}.trim() : name;
}

} // namespace

struct CountryNames::Forms
{
    std::unique_ptr<icu::LocaleDisplayNames> brief;
    std::unique_ptr<icu::LocaleDisplayNames> full;
};

CountryNames::CountryNames(std::string_view language)
    : m_forms{std::make_unique<Forms>()}
{
    const icu::Locale locale{std::string{language}.c_str()};
    if (*locale.getLanguage() != '\0')
        *m_forms = {namesOf(locale, UDISPCTX_LENGTH_SHORT), namesOf(locale, UDISPCTX_LENGTH_FULL)};
}

CountryNames::~CountryNames() = default;
CountryNames::CountryNames(CountryNames&&) noexcept = default;
CountryNames& CountryNames::operator=(CountryNames&&) noexcept = default;

std::optional<std::string> CountryNames::nameOf(std::string_view code) const
{
    if (!m_forms->brief || !m_forms->full)
        return {};
    // The usual code of Kosovo is none of the standard's. A locale knows the codes of three letters, too.
    const icu::Locale country{"", code == "XKX" ? "XK" : std::string{code}.c_str()};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region* region = icu::Region::getInstance(country.getCountry(), status);
    // States that are no more have the names of those that came after them.
    if (U_FAILURE(status) || region->getType() != URGN_TERRITORY ||
        std::strcmp(region->getRegionCode(), country.getCountry()) != 0)
        return {};
    icu::UnicodeString name = nameIn(*m_forms->brief, country.getCountry());
    if (isAbbreviation(name))
        name = nameIn(*m_forms->full, country.getCountry());
    if (name.isEmpty())
        return {};
    std::string utf8;
    return name.toUTF8String(utf8);
}

} // namespace cablegraph::text
