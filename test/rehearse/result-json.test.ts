import { resultJson, type RoundResultFile } from '../../scripts/rehearse/result-json';

const RESULT: RoundResultFile = {
  papers: [{ sha256: 'ab'.repeat(32), number: '01/BB-HĐTT', file: 'D28.pdf', code: 'D28' }],
  blocked: [{ needs: 'PANEL_HEAD_DECISION', candidate: 'c2', rule: 'BR-45' }],
  posts: [
    {
      winners: [],
      outcome: 'PENDING',
      post: 'tp',
      candidates: [
        {
          outcome: 'PENDING',
          rank: null,
          total: null,
          defence: null,
          writtenBasis: 'MEAN',
          written: '74.50',
          candidate: 'c1',
        },
      ],
    },
  ],
  round: '2026-01',
};

const TEXT = `{
  "format": "thi-tuyen/result@1",
  "round": "2026-01",
  "posts": [
    {
      "post": "tp",
      "outcome": "PENDING",
      "winners": [],
      "candidates": [
        {
          "candidate": "c1",
          "written": "74.50",
          "writtenBasis": "MEAN",
          "defence": null,
          "total": null,
          "rank": null,
          "outcome": "PENDING"
        }
      ]
    }
  ],
  "blocked": [
    {
      "rule": "BR-45",
      "candidate": "c2",
      "needs": "PANEL_HEAD_DECISION"
    }
  ],
  "papers": [
    {
      "code": "D28",
      "file": "D28.pdf",
      "number": "01/BB-HĐTT",
      "sha256": "${'ab'.repeat(32)}"
    }
  ]
}
`;

test('result.json has its keys in the documented order, whatever their order in memory', () => {
  expect(resultJson(RESULT)).toBe(TEXT);
});

test('result.json leaves out what is no part of the format', () => {
  const extra = { ...RESULT, note: 'x', posts: RESULT.posts.map((post) => ({ ...post, version: 3 })) };
  expect(resultJson(extra)).toBe(TEXT);
});
