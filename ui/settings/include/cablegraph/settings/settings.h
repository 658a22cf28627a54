#pragma once

#include <QMetaEnum>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <type_traits>

namespace cablegraph::settings {

/// One remembered choice, declared as a constant beside the code that uses it:
///
///     const Setting<bool> showLegend{u"canvas/showLegend", true};
///
/// T is what QVariant knows, or an enum with Q_ENUM or Q_ENUM_NS, which is stored by name.
template<class T>
struct Setting
{
    const char16_t* key; ///< group/name
    T fallback;          ///< used while nothing is stored, or something that is no T
};

/// Where settings are kept: one file that its owner passes on by reference. GUI thread only.
///
/// A file that cannot be read gives the fallbacks; one that cannot be written loses the choice and nothing else.
class Settings
{
public:
    explicit Settings(const QString& file)
        : m_store{file, QSettings::IniFormat}
    {
    }

    template<class T>
    [[nodiscard]] T value(const Setting<T>& setting) const
    {
        const QVariant stored = m_store.value(keyOf(setting));
        if constexpr (std::is_enum_v<T>) {
            bool known = false;
            const int value = QMetaEnum::fromType<T>().keyToValue(stored.toString().toLatin1().constData(), &known);
            return known ? static_cast<T>(value) : setting.fallback;
        } else {
            // An ini file keeps text: a number or truth value is recognized by whether it converts, and "maybe" is
            // none.
            QVariant converted = stored;
            if (!stored.isValid() || !converted.convert(QMetaType::fromType<T>()))
                return setting.fallback;
            if constexpr (std::is_same_v<T, bool>) {
                const QString text = stored.toString();
                if (text != QLatin1String("true") && text != QLatin1String("false"))
                    return setting.fallback;
            }
            return converted.value<T>();
        }
    }

    template<class T>
    void setValue(const Setting<T>& setting, const std::type_identity_t<T>& value)
    {
        if constexpr (std::is_enum_v<T>)
            m_store.setValue(keyOf(setting),
                             QLatin1String(QMetaEnum::fromType<T>().valueToKey(static_cast<int>(value))));
        else
            m_store.setValue(keyOf(setting), value);
    }

    template<class T>
    void forget(const Setting<T>& setting)
    {
        m_store.remove(keyOf(setting));
    }

    /// Writes what has changed now instead of later.
    void sync() { m_store.sync(); }

private:
    template<class T>
    [[nodiscard]] static QString keyOf(const Setting<T>& setting)
    {
        return QString::fromUtf16(setting.key);
    }

    QSettings m_store;
};

} // namespace cablegraph::settings
