#pragma once

#include "librarywork.h"

#include <cablegraph/jobs/job.h>

#include <QObject>

#include <utility>

namespace cablegraph::mainwindow {

/// Loads the reading chain while nobody waits for it, so that the first article is read as fast as the second.
class WarmUp : public QObject
{
    Q_OBJECT

public:
    explicit WarmUp(ChainSource chain, QObject* parent = nullptr)
        : QObject{parent}
        , m_chain{std::move(chain)}
    {
    }

    void start()
    {
        // A chain that cannot be loaded is told when an article is to be read with it.
        m_job.start([chain = m_chain](const Progress&, const std::stop_token&) { return chain() != nullptr; },
                    [](bool) {});
    }

private:
    ChainSource m_chain;
    jobs::Job m_job{jobs::Urgency::Following};
};

} // namespace cablegraph::mainwindow
