// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/render.h"

#include "core/base/require.h"
#include "core/base/subjects.h"
#include "core/diagram/messages.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <cairo.h>
#include <cmath>
#include <fmt/format.h>
#include <librsvg/rsvg.h>
#include <memory>

namespace espalier::diagram {

namespace {

constexpr double pdfMost = 14400;
constexpr double pointsPerPixel = 0.75;

template<auto Release>
struct Releaser
{
    template<typename T>
    void operator()(T *value) const
    {
        Release(value);
    }
};

using Handle = std::unique_ptr<RsvgHandle, Releaser<g_object_unref>>;
using Surface = std::unique_ptr<cairo_surface_t, Releaser<cairo_surface_destroy>>;
using Painter = std::unique_ptr<cairo_t, Releaser<cairo_destroy>>;

Error internal(Message problem, std::string detail)
{
    return {.code = Error::Code::Internal,
            .subject = subjects::picture,
            .problem = std::move(problem),
            .detail = std::move(detail)};
}

Error takeError(GError *error)
{
    auto result = error != nullptr ? internal({}, error->message) : internal(messages::noReason(), {});
    g_clear_error(&error);
    return result;
}

//! What Cairo writes into; once stopped it takes nothing more, and Cairo does nothing more.
struct Sink
{
    Progress &progress;
    std::string bytes = {};
};

cairo_status_t append(void *target, const unsigned char *bytes, unsigned int length)
{
    auto &sink = *static_cast<Sink *>(target);
    if (sink.progress.isCancelled())
        return CAIRO_STATUS_WRITE_ERROR;
    sink.bytes.append(reinterpret_cast<const char *>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

//! What went wrong with Cairo: it was stopped, or something of its own.
Error cairoError(cairo_status_t status, const Progress &progress)
{
    if (progress.isCancelled())
        return {.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()};
    return internal({}, cairo_status_to_string(status));
}

struct Document
{
    Handle handle;
    Size size;
};

Result<Document> parse(std::string_view svg)
{
    GError *error = nullptr;
    auto *stream = g_memory_input_stream_new_from_data(svg.data(), static_cast<gssize>(svg.size()), nullptr);
    // Large drawings are our own: the limits against hostile files do not apply.
    Handle handle(rsvg_handle_new_from_stream_sync(stream, nullptr, RSVG_HANDLE_FLAG_UNLIMITED, nullptr, &error));
    g_object_unref(stream);
    if (!handle)
        return Failure(takeError(error));
    Size size;
    if (rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &size.width, &size.height) == 0)
        return Failure(internal(messages::noSize(), {}));
    return Document{std::move(handle), size};
}

//! Errors: Internal, Cancelled.
Result<> paint(const Document &document, cairo_t *painter, double scale, const Progress &progress)
{
    cairo_scale(painter, scale, scale);
    const RsvgRectangle page{.x = 0, .y = 0, .width = document.size.width, .height = document.size.height};
    GError *error = nullptr;
    if (rsvg_handle_render_document(document.handle.get(), painter, &page, &error) == 0) {
        auto reason = takeError(error);
        return Failure(progress.isCancelled() ? cairoError(CAIRO_STATUS_WRITE_ERROR, progress) : std::move(reason));
    }
    if (const auto status = cairo_status(painter); status != CAIRO_STATUS_SUCCESS)
        return Failure(cairoError(status, progress));
    return {};
}

Result<std::string> toPdf(const Document &document, Progress &progress)
{
    const auto longer = std::max(document.size.width, document.size.height);
    const auto scale = std::min(pointsPerPixel, pdfMost / longer);
    Sink sink{.progress = progress};
    const Surface surface(
        cairo_pdf_surface_create_for_stream(append, &sink, document.size.width * scale, document.size.height * scale));
    progress.report(-1, messages::writingPage());
    const Painter painter(cairo_create(surface.get()));
    if (auto painted = paint(document, painter.get(), scale, progress); !painted)
        return Failure(painted.error());
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return Failure(cairoError(status, progress));
    return std::move(sink.bytes);
}

Result<std::string> toPng(const Document &document, double wanted, Progress &progress)
{
    const auto largest = largestScale(document.size);
    const auto scale = wanted > 0 ? wanted : std::min(1.0, largest);
    if (scale > largest) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = subjects::picture,
                             .problem = messages::tooManyPixels(std::llround(document.size.width * scale),
                                                                std::llround(document.size.height * scale)),
                             .remedies = {messages::largestScaleIs(fmt::format("{:.4f}", largest))}});
    }
    const auto pixels = [scale](double length) {
        return std::max(1, static_cast<int>(std::ceil(length * scale - 1e-9)));
    };
    const Surface surface(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels(document.size.width), pixels(document.size.height)));
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return Failure(cairoError(status, progress));
    progress.report(-1, messages::painting());
    {
        const Painter painter(cairo_create(surface.get()));
        if (auto painted = paint(document, painter.get(), scale, progress); !painted)
            return Failure(painted.error());
    }
    progress.report(-1, messages::writingPicture());
    Sink sink{.progress = progress};
    if (const auto status = cairo_surface_write_to_png_stream(surface.get(), append, &sink);
        status != CAIRO_STATUS_SUCCESS)
        return Failure(cairoError(status, progress));
    return std::move(sink.bytes);
}

} // namespace

double largestScale(Size drawing)
{
    constexpr double bytesPerPixel = 4;
    const auto byLength = mostPixels / std::max({drawing.width, drawing.height, 1.0});
    const auto byMemory = std::sqrt(mostBytes / bytesPerPixel / std::max(drawing.width * drawing.height, 1.0));
    // Rounded down to what is shown, so that the scale that is named works.
    return std::floor(std::min(byLength, byMemory) * 10000) / 10000;
}

Result<std::string> rendered(std::string_view svg, Picture picture, const RenderOptions &options, Progress &progress)
{
    if (!std::isfinite(options.scale) || options.scale < 0) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = subjects::scale,
                             .problem = messages::noScale(),
                             .remedies = {messages::giveAboveZero()}});
    }
    const auto document = parse(svg);
    if (!document)
        return Failure(document.error());
    return picture == Picture::Pdf ? toPdf(*document, progress) : toPng(*document, options.scale, progress);
}

Result<std::string> boundPages(const std::vector<std::string> &svgs, const std::string &title, Progress &progress)
{
    ESPALIER_REQUIRE(!svgs.empty());
    Sink sink{.progress = progress};
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &sink, 1, 1));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    const Painter painter(cairo_create(surface.get()));
    for (std::size_t i = 0; i < svgs.size(); ++i) {
        progress.report(static_cast<double>(i) / static_cast<double>(svgs.size()), messages::writingPage());
        if (progress.isCancelled())
            return Failure(cairoError(CAIRO_STATUS_WRITE_ERROR, progress));
        const auto page = parse(svgs[i]);
        if (!page)
            return Failure(page.error());
        cairo_pdf_surface_set_size(surface.get(), page->size.width * pointsPerPixel,
                                   page->size.height * pointsPerPixel);
        cairo_save(painter.get());
        if (auto painted = paint(*page, painter.get(), pointsPerPixel, progress); !painted)
            return Failure(painted.error());
        cairo_restore(painter.get());
        cairo_show_page(painter.get());
    }
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return Failure(cairoError(status, progress));
    return std::move(sink.bytes);
}

} // namespace espalier::diagram
