#pragma once

#include <cablegraph/settings/settings.h>

#include <QObject>

namespace cablegraph::preferences {

/// The settings that the user can choose (choices.h), with a signal for those who act on them. What concerns the look
/// of the application it applies itself. Needs the QApplication.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Applies what is stored. `settings` must outlive this.
    explicit Preferences(settings::Settings& settings, QObject* parent = nullptr);

    template<class T>
    [[nodiscard]] T value(const settings::Setting<T>& setting) const
    {
        return m_settings.value(setting);
    }

    template<class T>
    void setValue(const settings::Setting<T>& setting, const std::type_identity_t<T>& value)
    {
        if (value == m_settings.value(setting))
            return;
        m_settings.setValue(setting, value);
        apply();
        Q_EMIT changed();
    }

    [[nodiscard]] settings::Settings& settings() noexcept { return m_settings; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    settings::Settings& m_settings;
};

} // namespace cablegraph::preferences
