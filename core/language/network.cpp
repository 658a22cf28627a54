#include "network.h"

#include <algorithm>
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
    , nameHidden{2 * shape.nameCells, shape.nameHidden}
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
        layer = Layer{inputs, shape.hidden};
        inputs = shape.outputSize();
    }
    nameLayer = Layer{shape.nameInputSize(), shape.nameCells};
}

Network::Layer::Layer(std::size_t inputs, std::size_t cells)
{
    for (Direction& direction : directions) {
        direction.input = {inputs, 3 * cells};
        direction.recurrent = {cells, 3 * cells};
        direction.bias = {1, 3 * cells};
    }
}

std::vector<Matrix*> Network::weights()
{
    std::vector<Matrix*> all;
    const auto add = [&all](Layer& layer) {
        for (Direction& direction : layer.directions)
            all.insert(all.end(), {&direction.input, &direction.recurrent, &direction.bias});
    };
    std::for_each(layers.begin(), layers.end(), add);
    add(nameLayer);
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
