#pragma once

#include <QPaintDevice>
#include <QSize>

#include <memory>

class QPainter;

namespace cablegraph::picture {

/// Passes on all that is painted on it, but text as the outlines of its glyphs: what is drawn looks the same wherever
/// it is opened, whatever fonts there are.
class OutliningDevice : public QPaintDevice
{
public:
    /// `target` must outlive this; `size` in its units.
    OutliningDevice(QPainter& target, QSize size);
    ~OutliningDevice() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace cablegraph::picture
