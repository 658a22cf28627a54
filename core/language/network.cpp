#include "network.h"

#include <array>

namespace cablegraph::language {

std::size_t distanceClass(std::size_t word, std::size_t head) noexcept
{
    static constexpr std::array<std::size_t, 8> begins{2, 3, 4, 6, 9, 13, 20, 35};
    const bool before = head < word;
    const std::size_t distance = before ? word - head : head - word;
    std::size_t found = 0;
    while (found < begins.size() && distance >= begins[found])
        ++found;
    return found * 2 + (before ? 1 : 0);
}

Network::Network(const NetworkShape& networkShape)
    : shape{networkShape}
    , words{shape.words, shape.wordSize}
    , parts{shape.parts, shape.partSize}
    , layers(shape.layers)
    , tags{shape.outputSize(), shape.upos + shape.xpos}
    , tagBias{1, tags.columns}
    , nameHidden{shape.outputSize(), shape.nameHidden}
    , nameHiddenBias{1, shape.nameHidden}
    , names{shape.nameHidden, shape.nameTags}
    , nameBias{1, shape.nameTags}
    , nameMoves{shape.nameTags + 1, shape.nameTags}
    , attachment{shape.outputSize(), shape.attachmentSize()}
    , attachmentBias{1, shape.attachmentSize()}
    , arcs{shape.arcSize, shape.arcSize}
    , arcBias{1, shape.arcSize}
    , arcRoot{1, shape.arcSize}
    , arcDistance{1, distanceClasses}
    , labelDistance{distanceClasses, shape.labelSize}
    , labels{shape.labelSize, shape.labels}
    , labelBias{1, shape.labels}
    , referents{shape.nameHidden, referentKinds}
    , referentBias{1, referentKinds}
{
    std::size_t inputs = shape.inputSize();
    for (Layer& layer : layers) {
        for (Direction& direction : layer.directions) {
            direction.input = {inputs, 3 * shape.hidden};
            direction.recurrent = {shape.hidden, 3 * shape.hidden};
            direction.bias = {1, 3 * shape.hidden};
        }
        inputs = shape.outputSize();
    }
}

std::vector<Matrix*> Network::weights()
{
    std::vector<Matrix*> all;
    for (Layer& layer : layers) {
        for (Direction& direction : layer.directions)
            all.insert(all.end(), {&direction.input, &direction.recurrent, &direction.bias});
    }
    all.insert(all.end(),
               {&tags, &tagBias, &nameHidden, &nameHiddenBias, &names, &nameBias, &nameMoves, &attachment,
                &attachmentBias, &arcs, &arcBias, &arcRoot, &arcDistance, &labelDistance, &labels, &labelBias});
    return all;
}

std::vector<Matrix*> Network::trainedWeights()
{
    std::vector<Matrix*> all = weights();
    all.insert(all.end(), {&referents, &referentBias});
    return all;
}

} // namespace cablegraph::language
