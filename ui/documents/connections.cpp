// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/connections.h"

#include "ui/words/text.h"

#include <QTimer>

#include <algorithm>
#include <exception>
#include <utility>

namespace espalier::ui {

namespace {

using List = std::vector<workbench::KeptConnection>;

void put(List &list, const ConnectionStep &step)
{
    auto *there = workbench::connectionOf(list, step.id);
    if (!step.after) {
        std::erase_if(list, [&step](const workbench::KeptConnection &other) {
            return other.id == step.id;
        });
    } else if (there != nullptr) {
        *there = *step.after;
    } else {
        const auto place = std::min(step.place, list.size());
        list.insert(list.begin() + static_cast<List::difference_type>(place), *step.after);
    }
}

std::size_t placeOf(const List &list, const std::string &id)
{
    const auto found = std::ranges::find(list, id, &workbench::KeptConnection::id);
    return static_cast<std::size_t>(found - list.begin());
}

} // namespace

Connections::Connections(const workbench::Places &places, QObject *parent)
    : QObject(parent)
    , m_file(workbench::connectionsFile(places))
    , m_kept({{.id = workbench::gymConnectionId, .isGym = true}})
    , m_job(std::make_unique<Job>())
{
    read();
}

Connections::~Connections()
{
    m_job.reset();
    try {
        if (!m_waiting.empty())
            (void)done(m_file, m_waiting);
    } catch (const std::exception &exception) {
        qWarning("Connections were not kept: %s", exception.what());
    }
}

const workbench::KeptConnection *Connections::find(const std::string &id) const
{
    for (const auto *list : {&m_kept, &m_offered}) {
        const auto found = std::ranges::find(*list, id, &workbench::KeptConnection::id);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

const workbench::KeptConnection *Connections::leadingTo(const std::string &settings) const
{
    const auto found = std::ranges::find_if(m_kept, [&settings](const workbench::KeptConnection &connection) {
        return !connection.isGym && connection.settings == settings;
    });
    return found == m_kept.end() ? nullptr : &*found;
}

void Connections::read()
{
    m_wantsList = true;
    work();
}

std::string Connections::add(const pg::Settings &settings, workbench::KeptConnection look, const QString &text)
{
    auto list = m_kept;
    auto id = workbench::addConnection(list, settings, std::move(look));
    push({.id = id, .place = m_kept.size(), .before = std::nullopt, .after = list.back()}, text);
    return id;
}

void Connections::change(const workbench::KeptConnection &connection, const QString &text)
{
    const auto *before = workbench::connectionOf(m_kept, connection.id);
    if (before == nullptr || *before == connection)
        return;
    push({.id = connection.id, .place = placeOf(m_kept, connection.id), .before = *before, .after = connection}, text);
}

std::string Connections::duplicate(const std::string &id)
{
    const auto *original = find(id);
    if (original == nullptr || original->isGym)
        return {};
    const auto text = tr("Duplicate %1").arg(toQString(workbench::connectionName(*original)));
    if (original->source != workbench::ConnectionSource::Kept) {
        const auto settings = pg::parseSettings(original->settings);
        return settings ? add(*settings, {}, text) : std::string();
    }
    auto list = m_kept;
    const auto copy = workbench::duplicateConnection(list, id);
    if (!copy) {
        Q_EMIT failed(copy.error());
        return {};
    }
    push({.id = *copy,
          .place = placeOf(list, *copy),
          .before = std::nullopt,
          .after = *workbench::connectionOf(list, *copy)},
         text);
    return *copy;
}

void Connections::remove(const std::string &id)
{
    const auto *there = workbench::connectionOf(m_kept, id);
    if (there == nullptr || there->isGym)
        return;
    push({.id = id, .place = placeOf(m_kept, id), .before = *there, .after = std::nullopt},
         tr("Delete %1").arg(toQString(workbench::connectionName(*there))));
}

std::string Connections::noteUse(const pg::Settings &settings, bool isGym, const std::string &server)
{
    auto list = m_kept;
    auto id = workbench::noteUse(list, settings, isGym, server, currentTime());
    apply({.id = id, .place = m_kept.size(), .before = std::nullopt, .after = *workbench::connectionOf(list, id)});
    return id;
}

void Connections::takeOver(List connections)
{
    perform([connections = std::move(connections)](List &list) -> Result<> {
        for (const auto &earlier : connections) {
            const auto there = std::ranges::find_if(list, [&earlier](const workbench::KeptConnection &other) {
                return earlier.isGym ? other.isGym : !other.isGym && other.settings == earlier.settings;
            });
            if (there == list.end())
                list.push_back(earlier);
            else if (there->isGym && !there->used)
                there->used = earlier.used;
        }
        return {};
    });
}

void Connections::push(ConnectionStep step, const QString &text)
{
    m_undo.push(new ConnectionChange(
        [this](const ConnectionStep &done) {
            apply(done);
        },
        std::move(step), text));
}

void Connections::apply(const ConnectionStep &step)
{
    perform([step](List &list) -> Result<> {
        put(list, step);
        return {};
    });
}

void Connections::perform(const workbench::ConnectionChange &change)
{
    (void)change(m_kept);
    m_waiting.push_back(change);
    Q_EMIT listed();
    work();
}

//! One after the other, so that none is dropped for the next.
void Connections::work()
{
    if (m_job->isRunning() || (m_waiting.empty() && !m_wantsList))
        return;
    m_wantsList = false;
    m_job->start(
        [file = m_file, changes = std::exchange(m_waiting, {})](Progress & /*progress*/) {
            return done(file, changes);
        },
        [this](Result<Read> read) {
            if (!read) {
                Q_EMIT failed(read.error());
            } else {
                m_kept = std::move(read->kept);
                m_offered = std::move(read->offered);
                for (const auto &change : m_waiting)
                    (void)change(m_kept);
                Q_EMIT listed();
            }
            QTimer::singleShot(0, this, &Connections::work);
        });
}

Result<Connections::Read> Connections::done(const std::filesystem::path &file,
                                            const std::vector<workbench::ConnectionChange> &changes)
{
    auto kept = changes.empty() ? workbench::readConnections(file)
                                : workbench::changeConnections(file, [&changes](List &list) -> Result<> {
                                      for (const auto &change : changes) {
                                          if (auto changed = change(list); !changed)
                                              return changed;
                                      }
                                      return {};
                                  });
    if (!kept)
        return Failure(kept.error());
    auto offered = workbench::offeredConnections(*kept);
    return Read{.kept = std::move(*kept), .offered = std::move(offered)};
}

} // namespace espalier::ui
